using System.Text.Json;
using Map.GraphQL.Types;

namespace Map.GraphQL.Uploads;

/// <summary>A file of a multipart request. Only variables can have it, and it is an input only.</summary>
public sealed class UploadScalar : ScalarType<IFile>
{
    public UploadScalar()
        : base("Upload")
    {
        SpecifiedBy = "https://github.com/jaydenseric/graphql-multipart-request-spec";
        Description = "A file that is sent as a part of a multipart request.";
    }

    protected override IFile ParseValue(in ScalarInput input) =>
        throw new CoercionException("Upload can only be given as a file of a multipart request.");

    protected override void WriteValue(Utf8JsonWriter writer, IFile value) =>
        throw new NotSupportedException("Upload is an input only.");
}
