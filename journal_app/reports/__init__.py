"""Documents for a chosen reader, with everything else left out."""
