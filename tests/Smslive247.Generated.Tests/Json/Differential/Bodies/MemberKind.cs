namespace Smslive247.Tests;

/// <summary>The types of the members of a response.</summary>
internal enum MemberKind
{
    Text,
    Word,
    Int32,
    Int64,
    Decimal,
    Boolean,
    Date,
    Texts,
    Model,
    Models,
}
