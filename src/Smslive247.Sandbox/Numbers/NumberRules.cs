namespace Smslive247.Sandbox.Numbers;

/// <summary>The phone numbers of requests.</summary>
internal static class NumberRules
{
    /// <returns>Null if the text is no phone number.</returns>
    public static string? Read(ServiceRequest request, string text, SandboxOptions options) => PhoneNumber.Read(text, request.IsV4, options);

    public static ServiceResponse? Check(string? number) =>
        number is null ? Errors.Invalid("phoneNumber", "Give one phone number as 7 to 15 digits that begin with the country code, such as 2348030000001, without a leading + or 0. For several numbers, send a batch.") : null;
}
