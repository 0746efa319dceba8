namespace Smslive247.Tests;

/// <summary>The rules about JSON that is well formed. <see cref="RuleWalk"/> finds the places where they apply.</summary>
internal static class ValueRules
{
    public static readonly Rule ExactNameWins = new(
        "Of two spellings of a name the exact one wins, wherever it stands",
        "The other is then an unknown member; Newtonsoft takes whichever comes last.",
        typeof(V5.Message),
        """{"messageID":"m1","MessageID":"m2"}""");

    public static readonly Rule TextIsNoNumber = new(
        "Text is no number",
        "The document says number. Newtonsoft converts, and makes null of an empty text.",
        typeof(V5.Batch),
        """{"batchID":"7"}""");

    public static readonly Rule FractionIsNoInteger = new(
        "A fraction is no integer",
        "Newtonsoft refuses it for 32 bits, and rounds it for 64.",
        typeof(V5.Batch),
        """{"batchID":1.5}""");

    public static readonly Rule IntegersMayHaveExponents = new(
        "An integer may be spelled with a point or an exponent",
        "JSON Schema means the value. Newtonsoft reads a decimal, if there is one, for 64 bits, and refuses all for 32.",
        typeof(V5.Batch),
        """{"batchID":1,"messageParts":1.0}""");

    public static readonly Rule WordIsNoNumber = new(
        "A word is no number",
        "Newtonsoft makes 1 of true, for 64 bits.",
        typeof(V5.Batch),
        """{"batchID":true}""");

    public static readonly Rule OnlyWordsAreBooleans = new(
        "Only true and false are booleans",
        "Newtonsoft converts numbers and text.",
        typeof(V5.TokenVerification),
        """{"isValid":1}""");

    public static readonly Rule WordIsNoText = new(
        "A word is no text",
        "Digits may come as a number where text is due, which both read; true is nobody's id.",
        typeof(V5.Message),
        """{"messageID":true}""");

    public static readonly Rule EmptyTextIsNoObject = new(
        "An empty text is neither an object nor null",
        "Newtonsoft makes null of it.",
        typeof(V5.Message),
        """{"messageID":"m1","reports":""}""");

    public static readonly Rule NullIsNoItem = new(
        "Null is no item of a list",
        "The items are declared as never null.",
        typeof(V5.Message),
        """{"messageID":"m1","reports":[null]}""");

    public static readonly Rule NullIsRefusedEachTime = new(
        "Null is refused each time it stands where it may not",
        "Of a member that stands twice Newtonsoft judges the last, by which both go otherwise.",
        typeof(V5.Message),
        """{"messageID":null,"messageID":"m1"}""");

    public static readonly Rule BodyHasAKnownMember = new(
        "A bare body has a member that the document knows",
        "An error message that comes with a success must not pass for a resource.",
        typeof(V5.DeliveryReport),
        """{"message":"Invalid key"}""");

    public static readonly Rule OnlyIso8601IsADate = new(
        "Only ISO 8601, in its extended format and within 14 hours of UTC, is a date",
        "Newtonsoft reads what .NET reads, 05/06/2024 included, and makes null of an empty text.",
        typeof(V5.SmsToken),
        """{"token":"1","expiresAt":"05/06/2024"}""");

    public static readonly Rule DatesAreTheServices = new(
        "A date without an offset is meant at +01:00, a fraction is cut off behind its seventh digit, and an unset date keeps its clock",
        "The first is the service's zone, where Newtonsoft takes the machine's; it rounds, and refuses what lies before time began in UTC.",
        typeof(V5.SmsToken),
        """{"token":"1","expiresAt":"0001-01-01T00:00:00+01:00"}""");

    public static readonly Rule DecimalsAreTheNearest = new(
        "A number becomes the nearest decimal",
        "Of digits that a decimal cannot hold Newtonsoft cuts some off; it makes 0 of what is next to the smallest decimal, and refuses 0e30.",
        typeof(V5.PriceCalculation),
        """{"amount":0.542120593948087913895326661852}""");

    public static readonly Rule UnknownNumbersAreNotRead = new(
        "Members that the document does not know are kept as they came",
        "Newtonsoft reads a number in them, and refuses what no decimal holds.",
        typeof(V5.Message),
        """{"messageID":"m1","x":[1e400]}""");

    public static IReadOnlyList<Rule> All { get; } =
    [
        ExactNameWins, TextIsNoNumber, FractionIsNoInteger, IntegersMayHaveExponents, WordIsNoNumber, OnlyWordsAreBooleans, WordIsNoText, EmptyTextIsNoObject,
        NullIsNoItem, NullIsRefusedEachTime, BodyHasAKnownMember, OnlyIso8601IsADate, DatesAreTheServices, DecimalsAreTheNearest, UnknownNumbersAreNotRead,
    ];
}
