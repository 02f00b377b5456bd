"""What turns docs/ and the calculators into the site: MkDocs hooks and what they call."""
