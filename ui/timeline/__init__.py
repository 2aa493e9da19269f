"""The page of all notes: filters, search, reader, editing."""
