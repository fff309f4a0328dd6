/** The views in the order of the navigation; each is loaded when it is opened. */
import type { ComponentType } from 'react';
import type { ViewProps } from './view-props.ts';

export interface ViewEntry {
  readonly id: string;
  /** Speaks of one agreement: it is offered once one is chosen. */
  readonly ofAgreement: boolean;
  readonly load: () => Promise<ComponentType<ViewProps>>;
}

export const VIEWS: readonly ViewEntry[] = [
  { id: 'read', ofAgreement: false, load: async () => (await import('../views/read/index.tsx')).ReadView },
  {
    id: 'agreements',
    ofAgreement: false,
    load: async () => (await import('../views/agreements/index.tsx')).AgreementsView,
  },
  {
    id: 'agreement',
    ofAgreement: true,
    load: async () => (await import('../views/agreement/index.tsx')).AgreementView,
  },
  {
    id: 'timeline',
    ofAgreement: true,
    load: async () => (await import('../views/timeline/index.tsx')).TimelineView,
  },
  { id: 'map', ofAgreement: true, load: async () => (await import('../views/map/index.tsx')).MapView },
  { id: 'why', ofAgreement: true, load: async () => (await import('../views/why/index.tsx')).WhyView },
  { id: 'record', ofAgreement: true, load: async () => (await import('../views/record/index.tsx')).RecordView },
  { id: 'write', ofAgreement: true, load: async () => (await import('../views/write/index.tsx')).WriteView },
  { id: 'report', ofAgreement: true, load: async () => (await import('../views/report/index.tsx')).ReportView },
];
