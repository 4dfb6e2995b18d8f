import http.server
import multiprocessing
import threading
import urllib.request


class Library(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/7":
            self.send_error(404)
            return
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"book " * 9)

    def log_message(self, *args):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Library)
threading.Thread(target=server.serve_forever, daemon=True).start()


def size(number):
    return len(urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/{number}").read())


if __name__ == "__main__":
    with multiprocessing.Pool(3) as pool:
        print(sum(pool.map(size, range(10))))
