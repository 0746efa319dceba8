namespace Smslive247.Internal;

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
