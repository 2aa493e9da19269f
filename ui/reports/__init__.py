"""The page that writes for others."""
