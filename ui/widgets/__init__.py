"""Building blocks of pages that know no page and no journal."""
