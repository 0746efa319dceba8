namespace Smslive247.Internal;

/// <summary>What came out of a text: a mobile number, or what keeps it from being one.</summary>
internal readonly record struct Reading(string? Msisdn, Problem Problem)
{
    /// <summary>Whether it leads abroad and back: the country's own international prefix, then the country's own code.</summary>
    public bool IsBackHome { get; init; }

    public static Reading Of(string msisdn) => new(msisdn, Problem.None);

    public static Reading Refused(Problem problem) => new(null, problem);
}
