namespace Smslive247.Campaigns.Texts;

/// <summary>What is wrong with a text. The numbers are in the database.</summary>
[Flags]
internal enum TextFindings
{
    None = 0,
    UnknownPlaceholder = 1,
    EmptyValue = 2,
    TooLong = 4,
    Empty = 8,
}
