namespace Smslive247;

/// <summary>What the service says of one field of a request that it refused.</summary>
/// <param name="Field">The field, as the service names it (<c>senderID</c>); empty where it names none.</param>
/// <param name="Message">What is wrong with it, in the service's words. They may quote the request.</param>
public sealed record FieldError(string Field, string Message)
{
    /// <summary>The field alone: the message may hold a phone number.</summary>
    public override string ToString() => Field;
}
