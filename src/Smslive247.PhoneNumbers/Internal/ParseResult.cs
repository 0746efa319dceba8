namespace Smslive247.Internal;

/// <summary>A mobile number, or the reason why the text is not one.</summary>
internal readonly record struct ParseResult(string? Msisdn, Problem Problem)
{
    /// <summary>Whether the country's own international prefix is followed by its own country code.</summary>
    public bool IsBackHome { get; init; }

    public static ParseResult Success(string msisdn) => new(msisdn, Problem.None);

    public static ParseResult Failed(Problem problem) => new(null, problem);
}
