"""The page of lines drawn in advance."""
