using System.Globalization;

namespace Smslive247.Sandbox.Batches;

internal static class BatchOfRequest
{
    /// <summary>The batch that the path names; null where the account has none such.</summary>
    public static Batch? Batch(this ServiceRequest request) =>
        long.TryParse(request.Path("batchId"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id)
            ? request.Account.Batches.Find(id)
            : null;
}
