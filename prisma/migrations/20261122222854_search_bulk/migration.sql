-- Words of many documents are sorted into the indexes at once: one by one that took six times as long. Who has written the last
-- waiting change empties the pending lists (search/writing.ts), so that no question has to read through them.
ALTER INDEX search_document_vacancy SET (fastupdate = on, gin_pending_list_limit = 2048);
ALTER INDEX search_document_person SET (fastupdate = on, gin_pending_list_limit = 2048);
ALTER INDEX search_document_employer SET (fastupdate = on, gin_pending_list_limit = 2048);
ALTER INDEX search_document_event SET (fastupdate = on, gin_pending_list_limit = 2048);
ALTER INDEX search_document_occupation SET (fastupdate = on, gin_pending_list_limit = 2048);
ALTER INDEX search_term_like SET (fastupdate = on, gin_pending_list_limit = 2048);
