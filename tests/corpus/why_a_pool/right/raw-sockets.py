import socket
from multiprocessing import Pool
from urllib.parse import urlsplit


def count_words(url):
    parts = urlsplit(url)
    try:
        with socket.create_connection((parts.hostname, parts.port)) as s:
            s.sendall(f"GET {parts.path} HTTP/1.0\r\nHost: {parts.netloc}\r\n\r\n".encode())
            s.shutdown(socket.SHUT_WR)
            answer = b""
            while True:
                piece = s.recv(4096)
                if not piece:
                    break
                answer += piece
    except OSError:
        return -1
    head, _, body = answer.partition(b"\r\n\r\n")
    if b" 200 " not in head.split(b"\r\n")[0]:
        return -1
    return len(body.decode("utf-8").split())


def count_all_words(urls, processes=4):
    with Pool(processes) as pool:
        return pool.map(count_words, urls)


if __name__ == "__main__":
    import sys

    print(count_all_words(sys.argv[1:]))
