from concurrent import futures
import time


def ask_server(host):
    time.sleep(0.12)
    return f"{host} answers in {len(host) * 7} ms"


def main():
    hosts = ["alpha", "beta", "gamma", "delta", "epsilon"]
    start = time.time()
    with futures.ProcessPoolExecutor(max_workers=5) as pool:
        lines = [pool.submit(ask_server, h).result() for h in hosts]
    print("\n".join(lines))
    print("seconds:", round(time.time() - start, 2))


main() if __name__ == "__main__" else None
