namespace Smslive247.Internal;

/// <summary>What a sign means in a phone number.</summary>
internal enum SignKind
{
    Foreign,
    Digit,
    Plus,

    /// <summary>Spaces and marks without width, wherever they stand.</summary>
    Blank,

    /// <summary>What may stand before the plus.</summary>
    Opening,

    /// <summary>What groups digits.</summary>
    Between,

    /// <summary>What groups digits, but is written between two numbers as well.</summary>
    Slash,

    /// <summary>The end of a line or of a cell, which may stand before the plus and between two numbers.</summary>
    LineEnd,
}
