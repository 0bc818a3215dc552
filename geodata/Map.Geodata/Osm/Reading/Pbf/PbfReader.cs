using System.Buffers;

namespace Map.Geodata.Osm.Reading.Pbf;

/// <summary>
/// Reads .osm.pbf (OSM wiki, "PBF Format"). One thread reads blocks ahead and joins what comes out of them in the
/// file's order; all cores unpack and decode. The result does not depend on how many there are.
/// </summary>
internal sealed class PbfReader
{
    private static readonly int ReadAhead = 2 * Environment.ProcessorCount;

    private readonly OsmInput _input;
    private readonly OsmKeyFilter _keys;
    private readonly PbfBlobReader _blobs;
    private readonly Queue<Task<ElementBlock>> _decoding = [];
    private OsmHeader? _header;

    private PbfReader(OsmInput input, OsmKeyFilter keys)
    {
        _input = input;
        _keys = keys;
        _blobs = new PbfBlobReader(input);
    }

    public static ParsedFile Read(OsmInput input, OsmKeyFilter keys) => new PbfReader(input, keys).Read();

    private ParsedFile Read()
    {
        var elements = new ElementBlock();
        try
        {
            StartDecoding();
            while (_decoding.TryDequeue(out var next))
            {
                elements.Append(next.GetAwaiter().GetResult());
                _input.Tick();
                StartDecoding();
            }
        }
        finally
        {
            // Whatever ended the reading, nothing of it goes on behind the caller's back.
            Task.WhenAll(_decoding).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        }

        return new ParsedFile(_header!, elements);
    }

    private void StartDecoding()
    {
        while (_decoding.Count < ReadAhead && NextData() is { } blob)
            _decoding.Enqueue(Task.Run(() => Decode(blob)));
    }

    // The next block with elements; headers are read and unknown kinds passed over, as the format wants it.
    private PbfBlob? NextData()
    {
        while (_blobs.Find() is { } blob)
        {
            if (_header is null && blob.Kind != "OSMHeader")
                throw _input.Damaged($"expected a first block of the kind OSMHeader and found '{blob.Kind}'", blob.Offset);
            if (blob.Kind == "OSMData")
                return blob;
            if (blob.Kind == "OSMHeader")
                Use(blob, content => _header ??= PbfHeader.Parse(_input.Name, content));
            else
                ArrayPool<byte>.Shared.Return(blob.Packed);
        }

        return null;
    }

    private ElementBlock Decode(PbfBlob blob)
    {
        var block = new ElementBlock();
        Use(blob, content => PrimitiveBlock.Decode(content, _keys, block));
        return block;
    }

    private void Use(PbfBlob blob, PbfBlob.Use use)
    {
        try
        {
            blob.Unpack(use);
        }
        catch (InvalidDataException e)
        {
            throw _input.Damaged($"in the block that begins here, {e.Message}", blob.Offset, cause: e);
        }
        catch (NotSupportedException e)
        {
            throw new OsmFormatException(_input.Name, e.Message, "Rewrite the file with zlib: osmium cat FILE -o NEW.osm.pbf", blob.Offset, cause: e);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(blob.Packed);
        }
    }
}
