// Solves the problem of a file with LEMON's network simplex and prints the total and the seconds. The file: counts of
// submissions, reviewers and pairs; quorums; minimum and maximum loads; where each submission's pairs start; affinities
// (all 32 bits); reviewers of the pairs (16 bits).
#include <lemon/network_simplex.h>
#include <lemon/smart_graph.h>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

template <class T> std::vector<T> read(FILE *file, size_t count) {
  std::vector<T> values(count);
  if (fread(values.data(), sizeof(T), count, file) != count) throw 1;
  return values;
}

double since(std::chrono::steady_clock::time_point began) { return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count(); }

int main(int, char **arguments) {
  FILE *file = fopen(arguments[1], "rb");
  auto counts = read<int32_t>(file, 3);
  int submissions = counts[0], reviewers = counts[1], pairs = counts[2];
  auto quorum = read<int32_t>(file, submissions), least = read<int32_t>(file, reviewers), most = read<int32_t>(file, reviewers);
  auto start = read<int32_t>(file, submissions + 1), affinity = read<int32_t>(file, pairs);
  auto reviewer = read<uint16_t>(file, pairs);
  auto began = std::chrono::steady_clock::now();
  lemon::SmartDigraph graph;
  graph.reserveNode(submissions + reviewers + 1);
  graph.reserveArc(pairs + reviewers);
  for (int node = 0; node <= submissions + reviewers; node += 1) graph.addNode();
  lemon::SmartDigraph::NodeMap<int64_t> supply(graph, 0);
  lemon::SmartDigraph::ArcMap<int64_t> lower(graph), upper(graph), cost(graph);
  auto root = graph.nodeFromId(submissions + reviewers);
  int64_t all = 0;
  for (int p = 0; p < submissions; p += 1) {
    supply[graph.nodeFromId(p)] = -quorum[p];
    all += quorum[p];
  }
  supply[root] = all;
  for (int r = 0; r < reviewers; r += 1) {
    auto arc = graph.addArc(root, graph.nodeFromId(submissions + r));
    lower[arc] = least[r];
    upper[arc] = most[r];
    cost[arc] = 0;
  }
  for (int p = 0; p < submissions; p += 1) {
    for (int place = start[p]; place < start[p + 1]; place += 1) {
      auto arc = graph.addArc(graph.nodeFromId(submissions + reviewer[place]), graph.nodeFromId(p));
      lower[arc] = 0;
      upper[arc] = 1;
      cost[arc] = -(int64_t)affinity[place];
    }
  }
  lemon::NetworkSimplex<lemon::SmartDigraph, int64_t, int64_t> simplex(graph);
  simplex.lowerMap(lower).upperMap(upper).costMap(cost).supplyMap(supply);
  double built = since(began);
  bool optimal = simplex.run() == lemon::NetworkSimplex<lemon::SmartDigraph, int64_t, int64_t>::OPTIMAL;
  printf("{\"optimal\": %s, \"total\": %lld, \"built\": %.4f, \"seconds\": %.4f}\n", optimal ? "true" : "false", (long long)-simplex.totalCost(), built, since(began) - built);
}
