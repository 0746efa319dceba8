namespace Smslive247.Internal;

/// <summary>The meaning of a character in a phone number.</summary>
internal enum SignKind
{
    Invalid,
    Digit,
    Plus,

    /// <summary>A space or zero-width character, which may be at any position.</summary>
    Blank,

    /// <summary>An opening parenthesis, which may precede the plus.</summary>
    Opening,

    /// <summary>A character that groups digits.</summary>
    Separator,

    /// <summary>A character that groups digits or separates two numbers.</summary>
    Slash,

    /// <summary>The end of a line or cell, which may precede the plus or separate two numbers.</summary>
    LineEnd,
}
