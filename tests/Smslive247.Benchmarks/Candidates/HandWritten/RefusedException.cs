using System.Net;
using Smslive247.Benchmarks.Models;

namespace Smslive247.Benchmarks.Candidates.HandWritten;

internal sealed class RefusedException(HttpStatusCode status, ApiError error) : Exception(error.Message)
{
    public HttpStatusCode Status => status;

    public ApiError Error => error;
}
