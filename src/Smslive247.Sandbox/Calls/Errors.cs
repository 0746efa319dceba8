using System.Globalization;

namespace Smslive247.Sandbox.Calls;

/// <summary>The error responses that several operations share.</summary>
internal static class Errors
{
    public static ServiceResponse UnknownKey => ServiceResponse.Failed(401, "The key or token is not known, or no longer.");

    /// <summary>A wrong value.</summary>
    public static ServiceResponse Invalid(string field, string message) => ServiceResponse.Failed(400, "The request is not valid.", (field, message));

    /// <summary>The body has the id of something that does not exist.</summary>
    [Behaviour("An id in a body that belongs to nothing is rejected with 404, and errors names the field.")]
    public static ServiceResponse Unknown(string what, string field) =>
        ServiceResponse.Failed(404, $"There is no such {what}.", (field, $"There is no such {what}."));

    [Behaviour("Where the sandbox can hold no more of a thing, it rejects another with 400.")]
    public static ServiceResponse Full(string what) => ServiceResponse.Failed(400, $"The sandbox holds no more {what}.");

    [Behaviour("What the credits do not cover is rejected with 402.", Evidence = "F")]
    [Behaviour("Of what is rejected with 402 nothing is sent or charged, not even the part that the credits would cover.")]
    public static ServiceResponse? CheckCost(Account account, decimal cost) => account.Credits >= cost
        ? null
        : ServiceResponse.Failed(402, string.Create(CultureInfo.InvariantCulture, $"The credits, {account.Credits}, do not cover the charge of {cost}."));
}
