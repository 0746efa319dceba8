namespace Smslive247.Internal;

/// <summary>The message for a problem, with a correction. It contains no digits, not even in examples, since they could be those of the number.</summary>
internal static class ProblemText
{
    public static string For(Problem problem, string region) => problem switch
    {
        Problem.Empty =>
            "The phone number is empty: it has no digit. Write it as it is dialled within the country, or with + and the country code.",
        Problem.InvalidCharacter =>
            "The phone number contains invalid characters. Write digits, with only spaces, dashes, dots, " +
            "slashes and parentheses between them. Leave out names and extensions.",
        Problem.SpreadsheetNumber =>
            "A spreadsheet has written the phone number as a decimal number, which adds or loses digits. Format the column as text, and export it again.",
        Problem.MisplacedPlus =>
            "The phone number has a misplaced plus. Write + once, before the country code, and only one number.",
        Problem.MoreThanOne =>
            "The text contains more than one phone number. Pass one complete number at a time.",
        Problem.TooShort =>
            $"The phone number is too short. Write all of its digits, including the network code. {OtherCountry(region)}",
        Problem.TooLong =>
            $"The phone number is too long. Pass one number, without an extension. {OtherCountry(region)}",
        Problem.NotMobile =>
            "The phone number is valid, but it is a fixed line, or of another kind that receives no SMS. Pass a mobile number.",
        Problem.Unassigned =>
            $"No mobile network has such a phone number. Check its digits, the first ones in particular. {OtherCountry(region)}",
        Problem.UnknownCountry =>
            "No country has the code that the phone number begins with. Write the country code after + or the international prefix, " +
            $"without leading zeros; within {region}, omit the +.",
        Problem.Ambiguous =>
            "The phone number is ambiguous, since its first digits can be more than one international prefix. " +
            "Write + and the country code instead of the prefix.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "The problem has no message."),
    };

    private static string OtherCountry(string region) =>
        $"For a number of another country than {region}, write + and its country code, or pass its region.";
}
