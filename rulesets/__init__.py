"""Rule packs that come with dnlint."""
