using System.Globalization;

namespace Smslive247.Sandbox.Internal;

/// <summary>The refusals that several operations have in common.</summary>
internal static class Refusals
{
    public static SandboxAnswer UnknownKey => SandboxAnswer.Refused(401, "The key or token is not known, or no longer.");

    /// <summary>A value that is at fault.</summary>
    public static SandboxAnswer Invalid(string field, string message) => SandboxAnswer.Refused(400, "The request is not valid.", (field, message));

    /// <summary>Something that the body names, and that there is not.</summary>
    [Behaviour("An id in a body that belongs to nothing is answered 404, and errors names the field.")]
    public static SandboxAnswer Unknown(string what, string field) =>
        SandboxAnswer.Refused(404, $"There is no such {what}.", (field, $"There is no such {what}."));

    [Behaviour("Where the sandbox can hold no more of a thing, it refuses another with 400.")]
    public static SandboxAnswer Full(string what) => SandboxAnswer.Refused(400, $"The sandbox holds no more {what}.");

    public static SandboxAnswer NoCredit(decimal credits, decimal cost) =>
        SandboxAnswer.Refused(402, string.Create(CultureInfo.InvariantCulture, $"The credit of {credits} does not cover the charge of {cost}."));
}
