"""What several pages show of lines: the months of one, a moment with its answers, which line."""
