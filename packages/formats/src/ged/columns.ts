/** The 49 columns of UCDP GED, and where each goes; docs/importing.md shows this table. */

/** What becomes of a column. `code`: kept as a code of the report, as given. */
export type ColumnUse =
  | 'id'
  | 'code'
  | 'author'
  | 'when'
  | 'where'
  | 'measure'
  | 'source'
  | 'origin'
  | 'note'
  /** Says nothing that another column does not say; kept as a code only where it does. */
  | 'repeats';

export const GED_COLUMNS: Readonly<Record<string, ColumnUse>> = {
  id: 'id',
  relid: 'code',
  year: 'code',
  active_year: 'code',
  code_status: 'code',
  type_of_violence: 'code',
  conflict_dset_id: 'code',
  conflict_new_id: 'code',
  conflict_name: 'code',
  dyad_dset_id: 'code',
  dyad_new_id: 'code',
  dyad_name: 'code',
  side_a_dset_id: 'code',
  side_a_new_id: 'code',
  side_a: 'author',
  side_b_dset_id: 'code',
  side_b_new_id: 'code',
  side_b: 'author',
  number_of_sources: 'code',
  source_article: 'source',
  source_office: 'code',
  source_date: 'code',
  source_headline: 'repeats',
  source_original: 'origin',
  where_prec: 'where',
  where_coordinates: 'where',
  where_description: 'note',
  adm_1: 'where',
  adm_2: 'where',
  latitude: 'where',
  longitude: 'where',
  geom_wkt: 'repeats',
  priogrid_gid: 'code',
  country: 'where',
  country_id: 'code',
  region: 'code',
  event_clarity: 'code',
  date_prec: 'code',
  date_start: 'when',
  date_end: 'when',
  deaths_a: 'measure',
  deaths_b: 'measure',
  deaths_civilians: 'measure',
  deaths_unknown: 'measure',
  best: 'measure',
  high: 'measure',
  low: 'measure',
  gwnoa: 'code',
  gwnob: 'code',
};

/** Without these a row says nothing that can be used. */
export const NEEDED_COLUMNS: readonly string[] = [
  'id',
  'type_of_violence',
  'side_a',
  'side_b',
  'where_prec',
  'latitude',
  'longitude',
  'date_prec',
  'date_start',
  'date_end',
  'best',
];
