import { describeShipped } from '../parity/describe-shipped.ts';
import { fieldOptions } from '../parity/field-options.ts';
import { FileUpload } from './file-upload.tsx';

describeShipped('file-upload', {
  unsupported: ['label.id', 'chooseFilesButtonClassList', 'chooseFilesButtonText', 'dropInstructionText', 'noFileChosenText', 'multipleFilesChosenText', 'enteredDropZoneText', 'leftDropZoneText'],
  compared: 15,
  // the native control stays: nhsuk's script would put a button of its own over it
  wanted: (html) => html.replace(' data-module="nhsuk-file-upload"', ''),
  render: (options) => <FileUpload {...fieldOptions(options, options.label)} name={options.name} disabled={options.disabled} multiple={options.multiple} />,
});
