namespace Smslive247.Internal;

/// <summary>
/// What is wrong, and what to write instead. Even examples are without digits: they could be those of the number, which has
/// no place in a message.
/// </summary>
internal static class ProblemText
{
    public static string Of(Problem problem, string region) => problem switch
    {
        Problem.Empty =>
            "The phone number is empty: it has no digit. Write it as it is dialled within the country, or with + and the country code.",
        Problem.ForeignSign =>
            "The phone number has letters or signs that do not belong in one. Write digits, with nothing but spaces, dashes, dots, " +
            "slashes and parentheses between them. Leave out names and extensions.",
        Problem.MisplacedPlus =>
            "The phone number has a misplaced plus. Write + once, before the country code; give one number at a time.",
        Problem.MoreThanOne =>
            "The text has more than one phone number. Give them one at a time, each in full.",
        Problem.TooShort =>
            $"The phone number is too short. Write all of its digits, with the code of the network or the area. {OtherCountry(region)}",
        Problem.TooLong =>
            $"The phone number is too long. Give one number, without an extension. {OtherCountry(region)}",
        Problem.NotMobile =>
            "The phone number is valid, but it is a fixed line, or of another kind that gets no SMS. Give a mobile number.",
        Problem.Unassigned =>
            $"No mobile network has such a phone number. Check its digits, the first ones before all. {OtherCountry(region)}",
        Problem.UnknownCountry =>
            "No country has the code that the phone number begins with. After + or the international prefix comes the country code, " +
            $"without zeros before it; within {region} leave the + out.",
        Problem.Ambiguous =>
            "The phone number can be read in two ways, since its first digits are an international prefix in more than one sense. " +
            "Write + and the country code instead of the prefix.",
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "There is no text for it."),
    };

    private static string OtherCountry(string region) =>
        $"A number of another country than {region} takes + and its country code, or the region of its own.";
}
