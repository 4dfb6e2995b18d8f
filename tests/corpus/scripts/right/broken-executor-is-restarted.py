import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def job(n, flag):
    if n == 2 and not os.path.exists(flag):
        open(flag, "w").close()
        os._exit(9)
    return n * n


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as d:
        flag, done = os.path.join(d, "crashed"), {}
        while len(done) < 4:
            with ProcessPoolExecutor(2) as ex:
                fs = {n: ex.submit(job, n, flag) for n in range(4) if n not in done}
                for n, f in fs.items():
                    try:
                        done[n] = f.result()
                    except BrokenProcessPool:
                        print("pool broke, again")
                        break
        print(done)
