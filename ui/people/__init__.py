"""The page of recurring customers under their aliases."""
