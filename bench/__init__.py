"""Measurements run by hand: how fast the calculators start, and how the build grows. Nothing here is asserted by the tests."""
