namespace Smslive247.Tests;

/// <summary>What a member of an answer may hold.</summary>
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
