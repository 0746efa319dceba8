namespace Smslive247.Internal;

/// <summary>Why a text is no mobile number.</summary>
internal enum Problem
{
    None,
    Empty,
    ForeignSign,
    MisplacedPlus,
    MoreThanOne,
    TooShort,
    TooLong,
    NotMobile,
    Unassigned,
    UnknownCountry,
    Ambiguous,
}
