"""The page of lines."""
