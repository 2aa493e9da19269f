"""The page of patterns found in the notes."""
