import concurrent.futures
import hashlib

WORKERS = 1          # one executor is enough


def mine(block):
    """look for a number that gives a hash with three zeros"""
    nonce = 0
    while True:
        h = hashlib.sha256(f"{block}:{nonce}".encode()).hexdigest()
        if h.startswith("000"):
            return nonce
        nonce += 1


def main():
    blocks = ["genesis", "b1", "b2", "b3", "b4"]
    with concurrent.futures.ProcessPoolExecutor(WORKERS) as executor:
        jobs = {executor.submit(mine, b): b for b in blocks}
        for job in concurrent.futures.as_completed(jobs):
            print(f"{jobs[job]:8s} nonce {job.result()}")


if __name__ == "__main__":
    main()
