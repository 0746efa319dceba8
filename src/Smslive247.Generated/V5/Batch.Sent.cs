namespace Smslive247.V5;

public partial class Batch : ISendResult
{
    // As the batch is accepted: mostly none yet, for it is sent afterwards.
    long ISendResult.Messages => TotalProcessed ?? 0;

    decimal? ISendResult.Credits => CreditsCharged;
}
