"""Schools: their kinds."""

from enum import StrEnum


class SchoolKind(StrEnum):
    """What an organisation of education is."""

    SCHOOL = "school"
    GYMNASIUM = "gymnasium"
    LYCEUM = "lyceum"
    BOARDING = "boarding"
    SMALL = "small"
    KINDERGARTEN = "kindergarten"
    COLLEGE = "college"
