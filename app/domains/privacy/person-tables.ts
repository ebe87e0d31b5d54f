/** How rows of a table are known to be a person's: by a column with the person's id, or through a row of another table of the person. */
export interface PersonTable {
  table: string
  /** Column that names the person or, with `of`, the row of that table. */
  by: string
  of?: string
  /** Columns that are keys to something and no statement about the person: not handed out. */
  secrets?: readonly string[]
}

/**
 * Every table that holds something about a person, in the order of the copy that the person gets (Art. 15 (3) GDPR, § 83 SGB X). Rows of all
 * of them go when the person is erased. A test compares this list with the database: a new table that names a person, or a row of one of
 * these tables, has to be added here.
 */
export const personTables: readonly PersonTable[] = [
  { table: 'candidate', by: 'id', secrets: ['changed_xid'] },
  { table: 'candidate_target', by: 'candidate_id' },
  { table: 'candidate_protected', by: 'candidate_id' },
  { table: 'consent', by: 'candidate_id' },
  { table: 'handover', by: 'candidate_id' },
  { table: 'proposal', by: 'candidate_id', secrets: ['link_hash'] },
  { table: 'review_request', by: 'candidate_id' },
  { table: 'match_refusal', by: 'candidate_id' },
  { table: 'correction', by: 'candidate_id' },
  { table: 'lead', by: 'candidate_id' },
  { table: 'lead_contact', by: 'lead_id', of: 'lead' },
  { table: 'profile_sending', by: 'candidate_id', secrets: ['token_hash'] },
  { table: 'contact_request', by: 'candidate_id' },
  { table: 'disclosure', by: 'candidate_id' },
  { table: 'event_selection', by: 'candidate_id' },
  { table: 'sign_up', by: 'candidate_id', secrets: ['token_hash'] },
  { table: 'registration', by: 'candidate_id', secrets: ['check_in_code'] },
  { table: 'invitation', by: 'registration_id', of: 'registration', secrets: ['token_hash', 'code_hash'] },
  { table: 'talk', by: 'candidate_id' },
  { table: 'check_in_tap', by: 'registration_id', of: 'registration' },
  { table: 'outcome', by: 'registration_id', of: 'registration' },
  { table: 'integration', by: 'candidate_id' },
  { table: 'message', by: 'candidate_id', secrets: ['leased_by', 'lease_until'] },
  { table: 'message_content', by: 'message_id', of: 'message', secrets: ['html'] },
  { table: 'printed_letter', by: 'message_id', of: 'message' },
  { table: 'delivery_report', by: 'message_id', of: 'message' },
  { table: 'customer_session', by: 'candidate_id', secrets: ['token_hash'] },
  { table: 'saved_search', by: 'candidate_id' },
  { table: 'saved_search_told', by: 'saved_search_id', of: 'saved_search' },
  { table: 'search_digest', by: 'candidate_id' },
  { table: 'retention_notice', by: 'candidate_id' },
  { table: 'retention_hold', by: 'candidate_id' },
  { table: 'candidate_merge', by: 'kept_id', secrets: ['before', 'moved'] },
]

/** Columns that point at rows of these tables without being about the person. None is known; a new one needs a reason here. */
export const notAboutPeople: readonly string[] = []
