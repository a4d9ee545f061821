"""Maps resources/ into the package: the wheel holds it as fruitdx_desktop/resources."""

from setuptools import find_packages, setup

setup(
    packages=[*find_packages(include=["fruitdx_desktop*"]), "fruitdx_desktop.resources"],
    package_dir={"fruitdx_desktop.resources": "resources"},
    package_data={"fruitdx_desktop": ["py.typed"], "fruitdx_desktop.resources": ["**/*"]},
)
