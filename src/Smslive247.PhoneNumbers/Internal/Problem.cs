namespace Smslive247.Internal;

/// <summary>The reason why a text is not a mobile number.</summary>
internal enum Problem
{
    None,
    Empty,
    InvalidCharacter,
    SpreadsheetNumber,
    MisplacedPlus,
    MoreThanOne,
    TooShort,
    TooLong,
    NotMobile,
    Unassigned,
    UnknownCountry,
    Ambiguous,
}
