"""The page of the day: the shift row and a new note."""
