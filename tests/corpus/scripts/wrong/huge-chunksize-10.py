import time
from concurrent.futures import ProcessPoolExecutor as Executor


def transcribe(dna):
    time.sleep(0.1)
    return dna.translate(str.maketrans("ACGT", "UGCA"))


def best_chunk(items, workers):
    # every worker should have plenty to do
    return max(len(items), workers)


if __name__ == "__main__":
    strands = ["ACGT" * n + "GATTACA" for n in range(1, 9)]
    workers = 3
    chunk = best_chunk(strands, workers)
    start = time.time()
    with Executor(workers) as ex:
        for dna, rna in zip(strands, ex.map(transcribe, strands, chunksize=chunk)):
            print(dna[:12].ljust(12), "->", rna[:12])
    print(f"time: {time.time() - start:.1f} s, chunk: {chunk}")
