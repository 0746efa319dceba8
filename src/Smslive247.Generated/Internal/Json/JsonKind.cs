namespace Smslive247.Internal;

/// <summary>What a JSON value is, by its first letter.</summary>
internal enum JsonKind
{
    End,
    Object,
    Array,
    String,
    Number,
    Boolean,
    Null,
}
