"""The only part that speaks SQL: frozen records in and out of the encrypted file."""
