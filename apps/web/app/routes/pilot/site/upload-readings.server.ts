import { data } from 'react-router';
import { send } from '../../../session/form.server.ts';
import { sendUpload } from '../../../session/send-upload.server.ts';
import { UPLOAD } from '../../../texts/pilot-data.ts';
import { textOf } from '../../staff/frame/form-values.ts';
import { refusedForm } from '../../staff/frame/refused-form.ts';
import { UPLOAD_READINGS } from '../pilot/mutations.ts';

/** Sends a file of readings and tells what became of its rows. Without a key of the page: the same file again changes nothing. */
export const uploadReadings = async (request: Request, evaluationId: string, form: FormData) => {
  const file = form.get('file');
  if (!(file instanceof File) || file.name === '') return refusedForm(form, [{ field: 'file', message: UPLOAD.needFile }]);
  const upload = await sendUpload(request, file);
  if ('problem' in upload) return refusedForm(form, [{ field: 'file', message: upload.problem }]);
  const reason = textOf(form, 'uploadReason');
  const sent = await send(request, UPLOAD_READINGS, { evaluationId, uploadId: upload.id, ...(textOf(form, 'uploadConfirmed') ? { confirmed: textOf(form, 'uploadConfirmed') } : {}), ...(reason ? { reason } : {}) });
  if (!sent.ok) return refusedForm(form, sent.problems.map(({ field, message }) => ({ field: field === 'reason' ? 'uploadReason' : 'file', message })));
  return data({ uploaded: { ...sent.result, fileName: file.name, evaluationId, uploadId: upload.id, withReason: reason !== '' } });
};
