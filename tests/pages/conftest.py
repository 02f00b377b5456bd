import pytest

from tests.pages.html import pages


@pytest.fixture(scope="session")
def built(site):
    """Every page of the four trees, by address."""
    return pages(site)
