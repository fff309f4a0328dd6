import type { Report } from '@servanda/core';
import { AsWritten } from '../words/as-written.tsx';

/** A report as it was received: its fields by their names in the record, and what stands in them. */
export function ReportFields({ report }: { readonly report: Report }) {
  return (
    <dl className="report-fields">
      {Object.entries(report).map(([field, value]) => (
        <div key={field}>
          <dt lang="en" dir="ltr">
            {field}
          </dt>
          <dd>
            <AsWritten>{typeof value === 'string' ? value : JSON.stringify(value)}</AsWritten>
          </dd>
        </div>
      ))}
    </dl>
  );
}
