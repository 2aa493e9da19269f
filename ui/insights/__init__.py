"""The page of counts."""
