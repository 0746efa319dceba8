namespace Smslive247.V5;

public partial class SmsToken : ISendResult
{
    long ISendResult.Messages => 1;

    // The answer does not say what the message cost.
    decimal? ISendResult.Credits => null;
}
