using Smslive247.Benchmarks.Models;

namespace Smslive247.Benchmarks.Candidates.HandWritten;

internal sealed class ErrorResponseException(ApiError error) : Exception(error.Message)
{
    public ApiError Error => error;
}
